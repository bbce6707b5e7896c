namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>Tells why the laws on record do not count.</summary>
internal static class LawWords
{
    /// <summary>A sentence a law in the order of the profile, each after a space; nothing where there is none.</summary>
    internal static string Of(IEnumerable<LawVerdict> verdicts, IEnumerable<LawPassedOver> passedOver) => string.Concat(
        verdicts.Select(verdict => (verdict.Place.Pointer, verdict.Because))
            .Concat(passedOver.Select(law => (law.Place.Pointer, law.Because)))
            .OrderBy(law => law.Pointer, StringComparer.Ordinal)
            .Select(law => $" {law.Because}"));
}
