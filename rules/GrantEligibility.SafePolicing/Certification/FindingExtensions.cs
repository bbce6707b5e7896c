using GrantEligibility.Decisions;

namespace GrantEligibility.SafePolicing.Certification;

/// <summary>What a credential adds to a finding that rests on it.</summary>
internal static class FindingExtensions
{
    /// <summary>The finding with what an officer should look out for in the credential; unchanged where there is nothing.</summary>
    internal static Finding WithCaution(this Finding finding, string? caution) =>
        caution is null ? finding : finding.WithWarning($"{caution}");
}
