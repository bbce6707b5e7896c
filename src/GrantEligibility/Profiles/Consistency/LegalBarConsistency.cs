namespace GrantEligibility.Profiles.Consistency;

/// <summary>A law's bar ends after it begins.</summary>
internal static class LegalBarConsistency
{
    internal static void Check(RecordView bar) => bar.EndsAfterItBegins(nameof(LegalBar.From), nameof(LegalBar.Until));
}
