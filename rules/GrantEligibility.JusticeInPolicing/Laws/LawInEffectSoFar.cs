using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>The row of a gate on laws: such a law is in effect, and the test day is still to come.</summary>
/// <remarks>
/// A requirement nests a class that derives from it, as the finding is on the requirement in which its rule is nested.
/// </remarks>
/// <param name="section">The identifier of the gate's requirement.</param>
public abstract class LawInEffectSoFar(string section) : Rule
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
            .Match(() => test, OfSection.Is<LawTest>(nameof(LawTest.Section), section), t => !t.HasComeBy(@case.AsOf))
            .Match(() => verdict, OfSection.Is<LawVerdict>(nameof(LawVerdict.Section), section), v => v.Meets == true);
        Then()
            .Yield(ctx => Finding.MetConditionally(
                ctx, @case, $"{verdict.Because} The test day, {test.On}, has not come ({reach.Money}).", $"The law must be in effect on {test.On}."));
    }
}
