using GrantEligibility.Bills.Gates;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Regimes;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>
/// The laws that gates test: by the day before the fiscal year of the money, or, where the bill was not read to set a day, those
/// in effect on the as-of date.
/// </summary>
internal static class LawsTested
{
    private static readonly Place Laws = new(Document.Profile, "/recipientUnit/laws");

    /// <summary>The tests, and the laws on record; the laws themselves too, so that what is unknown of them is asked.</summary>
    internal static IEnumerable<Fact> Of(RegimeInput input)
    {
        var day = TestDay.Of(input.Award)?.Day;
        foreach (var subject in LawSubject.All)
        {
            var laws = subject.In(input.Profile.RecipientUnit?.Laws);
            foreach (var law in laws ?? [])
            {
                yield return law;
                if (subject.HasTestDay || IsInEffect(law, input.AsOf))
                {
                    yield return new GateLaw { Section = subject.Section, Law = law, Place = law.Place };
                }
            }

            if (day is not null || !subject.HasTestDay)
            {
                yield return new LawTest
                {
                    Section = subject.Section,
                    On = subject.HasTestDay ? day : null,
                    What = subject.What,
                    Instruction = subject.Instruction,
                    AsksForLegislation = subject.AsksForLegislation,
                    Found = laws?.Count,
                    Place = Laws.Of(subject.List),
                };
            }
        }
    }

    private static bool IsInEffect(Law law, DateOnly day) => law.From <= day && !(law.Until <= day);
}
