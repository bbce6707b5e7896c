namespace GrantEligibility.Profiles.Consistency;

/// <summary>A law is enacted before it is in effect, and is in effect before it ends.</summary>
internal static class LawConsistency
{
    internal static void Check(RecordView law)
    {
        law.InOrder(nameof(Law.EnactedOn), nameof(Law.From), "A law is in effect on the day it is enacted at the earliest: correct one of the two.");
        law.EndsAfterItBegins(nameof(Law.From), nameof(Law.Until));
    }
}
