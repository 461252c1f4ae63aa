namespace Waybill.Readers.Yaml;

/// <summary>One value of a YAML file with the line it stands on.</summary>
/// <param name="Line">Line, from 1.</param>
internal abstract record YamlValue(int Line)
{
    /// <summary>What the value is, for a sentence.</summary>
    public abstract string Kind { get; }
}

/// <summary>Text, number or nothing.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Text">The text without quotes.</param>
/// <param name="Plain">True when it was not quoted, so that <c>~</c>, <c>null</c> and nothing mean "not given".</param>
internal sealed record YamlText(int Line, string Text, bool Plain) : YamlValue(Line)
{
    /// <inheritdoc/>
    public override string Kind => "text";

    /// <summary>True when nothing was given (YAML 1.2.2 core schema, null).</summary>
    public bool IsNull => Plain && Text is ("" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Items">Its values in their order.</param>
internal sealed record YamlList(int Line, IReadOnlyList<YamlValue> Items) : YamlValue(Line)
{
    /// <inheritdoc/>
    public override string Kind => "list";
}

/// <summary>A map; keys are unique.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Entries">Key, line of the key, value, in their order.</param>
internal sealed record YamlMap(int Line, IReadOnlyList<(string Key, int Line, YamlValue Value)> Entries) : YamlValue(Line)
{
    /// <inheritdoc/>
    public override string Kind => "map";
}
