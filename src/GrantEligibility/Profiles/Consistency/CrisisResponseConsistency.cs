namespace GrantEligibility.Profiles.Consistency;

/// <summary>A way of answering calls ends after it begins.</summary>
internal static class CrisisResponseConsistency
{
    internal static void Check(RecordView response) =>
        response.EndsAfterItBegins(nameof(CrisisResponse.From), nameof(CrisisResponse.Until));
}
