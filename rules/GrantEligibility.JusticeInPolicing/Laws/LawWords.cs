using GrantEligibility.Facts;

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

    /// <summary>What to do for money of a later fiscal year: with a law that takes effect later, only see that it is enough.</summary>
    internal static string ForLaterMoney(LawTest test, IEnumerable<LawPassedOver> passedOver)
    {
        var later = passedOver.Where(law => law.Later is not null).OrderBy(law => law.Place.Pointer, StringComparer.Ordinal)
            .Select(law => PlainText.Of($" {LawVerdict.Name(law.Later!)} that takes effect on {law.Later!.From} counts for money of a later fiscal year, if it is {test.What} and still in effect on the day before that begins."))
            .ToList();
        return later is []
            ? $" {test.Instruction} It counts for money of a later fiscal year once it is in effect on the day before that begins."
            : $"{string.Concat(later)} If it is not: {char.ToLowerInvariant(test.Instruction[0])}{test.Instruction[1..]}";
    }
}
