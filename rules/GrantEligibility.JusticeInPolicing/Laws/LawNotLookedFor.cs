using GrantEligibility.Bills.Gates;
using GrantEligibility.Decisions;
using GrantEligibility.Facts;
using NRules.Fluent.Dsl;

namespace GrantEligibility.JusticeInPolicing.Laws;

/// <summary>The row of a gate on laws: nobody looked for such a law.</summary>
/// <remarks>
/// A requirement nests a class that derives from it, as the finding is on the requirement in which its rule is nested.
/// </remarks>
/// <param name="section">The identifier of the gate's requirement.</param>
public abstract class LawNotLookedFor(string section) : Rule
{
    /// <inheritdoc/>
    public sealed override void Define()
    {
        Case @case = default!;
        GateReach reach = default!;
        LawTest test = default!;
        When()
            .Match(() => @case, c => c.IsApplicant)
            .Match(() => reach, OfSection.Is<GateReach>(nameof(GateReach.Section), section))
            .Match(() => test, OfSection.Is<LawTest>(nameof(LawTest.Section), section), t => t.Found == null);
        Then()
            .Yield(ctx => Finding.Undetermined(
                ctx,
                @case,
                $"Whether there is {test.What} is unknown ({reach.Money}, {test.When}).",
                $"Is there {test.What}, and since when is it in effect?",
                $"Supply the text of the law and the day on which it took effect."));
    }
}
