namespace Waybill.Readers.Records;

/// <summary>The test of a ship's IMO number (IMO Resolution A.1117(30): the last digit is that of the sum of the first six times 7 to 2).</summary>
internal static class ImoNumbers
{
    /// <summary>True for seven digits whose check digit holds. <c>IMO</c> before them is taken off by the caller.</summary>
    public static bool IsValid(string digits)
    {
        if (digits.Length != 7 || !digits.All(char.IsAsciiDigit) || digits[0] == '0') return false;
        var sum = 0;
        for (var i = 0; i < 6; i++) sum += (digits[i] - '0') * (7 - i);
        return sum % 10 == digits[6] - '0';
    }
}
