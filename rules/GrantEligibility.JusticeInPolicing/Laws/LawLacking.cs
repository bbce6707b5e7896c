using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>The row of a gate on laws: on the test day no such law is in effect.</summary>
/// <remarks>
/// A requirement nests a class that derives from it, as the finding is on the requirement in which its rule is nested.
/// </remarks>
/// <param name="section">The identifier of the gate's requirement.</param>
public abstract class LawLacking(string section) : Rule
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        Case @case = default!;
        GateReach reach = default!;
        LawTest test = default!;
        IEnumerable<LawVerdict> verdicts = default!;
        IEnumerable<LawPassedOver> passedOver = default!;
        When()
            .Match(() => @case, c => c.IsApplicant)
            .Match(() => reach, OfSection.Is<GateReach>(nameof(GateReach.Section), section), r => r.Applies)
            .Match(
                () => test,
                OfSection.Is<LawTest>(nameof(LawTest.Section), section),
                t => t.Found != null,
                t => t.HasComeBy(@case.AsOf))
            .Not<LawVerdict>(OfSection.Is<LawVerdict>(nameof(LawVerdict.Section), section), v => v.Meets == true)
            .Not<LawVerdict>(OfSection.Is<LawVerdict>(nameof(LawVerdict.Section), section), v => v.Meets == null)
            .Query(() => verdicts, q => q
                .Match<LawVerdict>(OfSection.Is<LawVerdict>(nameof(LawVerdict.Section), section), v => v.Meets == false)
                .Collect())
            .Query(() => passedOver, q => q
                .Match<LawPassedOver>(OfSection.Is<LawPassedOver>(nameof(LawPassedOver.Section), section))
                .Collect());
        Then()
            .Yield(ctx => Finding.NotMet(
                ctx,
                @case,
                $"Not in effect on {test.On}: {test.What}. So there is no {reach.Money}.{LawWords.Of(verdicts, passedOver)}",
                $"For this money the day has passed or is today.{LawWords.ForLaterMoney(test, passedOver)}"));
    }
}
