using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>The row of a gate on laws: what is known of a law does not say whether it is such a law, and no other is.</summary>
/// <remarks>
/// A requirement nests a class that derives from it, as the finding is on the requirement in which its rule is nested.
/// </remarks>
/// <param name="section">The identifier of the gate's requirement.</param>
public abstract class LawLeftOpen(string section) : Rule
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        Case @case = default!;
        GateReach reach = default!;
        LawTest test = default!;
        LawVerdict verdict = default!;
        When()
            .Match(() => @case, c => c.IsApplicant)
            .Match(() => reach, OfSection.Is<GateReach>(nameof(GateReach.Section), section))
            .Match(() => test, OfSection.Is<LawTest>(nameof(LawTest.Section), section))
            .Match(() => verdict, OfSection.Is<LawVerdict>(nameof(LawVerdict.Section), section), v => v.Meets == null)
            .Not<LawVerdict>(OfSection.Is<LawVerdict>(nameof(LawVerdict.Section), section), v => v.Meets == true);
        Then()
            .Yield(ctx => Finding.Undetermined(
                ctx, @case, $"{verdict.Because} Asked for is {test.What} ({reach.Money}, {test.When}).", $"{verdict.Question}", $"Supply the text of the law."));
    }
}
