using NRules.Fluent.Dsl;

namespace GrantEligibility.Evaluation.Inference;

/// <summary>
/// The outcome: any requirement not met, not eligible; else any undetermined, undetermined; else any met conditionally,
/// eligible with conditions; else eligible.
/// </summary>
[Priority(Stage.Outcome)]
internal sealed class AnswersCombined : Rule
{
    public override void Define()
    {
        IEnumerable<RequirementAnswer> answers = default!;
        When()
            .Query(() => answers, q => q
                .Match<RequirementAnswer>()
                .Collect()
                .Where(all => all.Any()));
        Then()
            .Yield(_ => OutcomeReached.Over(answers));
    }
}
