using GrantEligibility.Facts;

namespace GrantEligibility.Explanations.Shortfalls;

/// <summary>Draws a partial match in words: what it lacks, with the values that stand in the way.</summary>
internal static class NearMissWriter
{
    /// <summary>How many of the rules are shown that would have derived what a row lacks.</summary>
    private const int DeriversShown = 3;

    /// <summary>Draws a match: what it lacks, with the rules that would have derived it; below these, the nearest alone.</summary>
    /// <param name="match">The match.</param>
    /// <param name="wouldConclude">What its rule would conclude, in words.</param>
    internal static NearMiss Write(PartialMatch match, string wouldConclude) => Write(match, wouldConclude, DeriversShown);

    private static NearMiss Write(PartialMatch match, string wouldConclude, int derivers) => new()
    {
        Rule = match.Rule.Name,
        WouldConclude = wouldConclude,
        Distance = match.Distance,
        Unmet = [.. match.Lacks.Select(lack => Write(match.Rule, lack, derivers))],
    };

    private static UnmetCondition Write(MatchableRule rule, Lack lack, int derivers)
    {
        var premises = PartialMatch.PremisesOf(rule, lack.Row);
        List<NearMiss> because = lack.Because is not var (facts, index)
            ? []
            : facts.DeriversFrom(index, derivers).ConvertAll(
                near => Write(near, string.Join(", ", near.Rule.Conclusions.Select(c => Words.Of(c.Type)).Distinct()), derivers: 1));
        return lack.Condition is { } condition
            ? OfCondition(SubjectOf(lack.Step), condition, premises, because)
            : OfWhole(lack.Step, premises, because);
    }

    private static UnmetCondition OfCondition(string subject, RuleCondition condition, List<Premise> premises, List<NearMiss> because)
    {
        var values = condition.ValuesIn(premises);
        return new UnmetCondition
        {
            Text = $"{subject}: {condition.TextOf(premises)}",
            Values = Placed(values),
            Accepted = condition.AcceptedIn(premises),
            IsUnknown = values.Any(value => value is { Value: null, WhenNull: null }),
            Because = because,
        };
    }

    private static UnmetCondition OfWhole(RuleStep step, List<Premise> premises, List<NearMiss> because)
    {
        var text = ElementText.Of(step.Element);
        return new UnmetCondition
        {
            Text = step is FactStep ? $"there is a {text.In(premises)}" : text.In(premises),
            Values = Placed(text.ValuesIn(premises)),
            Because = because,
        };
    }

    /// <summary>The values of facts that are there; a fact that was only sketched stands nowhere.</summary>
    private static IReadOnlyList<TrailValue> Placed(IReadOnlyList<TrailValue> values) =>
        values.All(value => value.Place.Pointer is not null) ? values : [.. values.Where(value => value.Place.Pointer is not null)];

    private static string SubjectOf(RuleStep step) => step switch
    {
        FactStep fact => Words.Of(fact.Pattern.ValueType),
        ValueStep value => Words.Of(value.Pattern.Declaration.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step that has no condition of its own."),
    };
}
