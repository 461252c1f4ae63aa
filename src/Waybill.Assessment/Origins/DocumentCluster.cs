using System.Collections.Immutable;
using Waybill.Core;

namespace Waybill.Assessment.Origins;

/// <summary>Documents that are not independent of each other. A document may stand in several: an article may carry a wire story and two statements.</summary>
/// <param name="Basis">What they have in common.</param>
/// <param name="Root">The outlet, or who made the statement.</param>
/// <param name="Documents">The documents in ordinal order of their hashes, two or more.</param>
public sealed record DocumentCluster(ClusterBasis Basis, string Root, ImmutableArray<Sha256Digest> Documents);
