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
        About = AboutOf(match),
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
            ? OfCondition(condition, premises, because)
            : OfWhole(AskedElement.Of(lack.Step.Element), premises, because);
    }

    private static UnmetCondition OfCondition(RuleCondition condition, Premise[] premises, List<NearMiss> because)
    {
        var values = condition.ValuesIn(premises);
        return new UnmetCondition
        {
            Text = condition.TextOf(premises),
            Values = Placed(values),
            Accepted = condition.AcceptedIn(premises),
            IsUnknown = values.Any(value => value is { Value: null, WhenNull: null }),
            Because = because,
        };
    }

    private static UnmetCondition OfWhole(ConditionText asked, Premise[] premises, List<NearMiss> because) => new()
    {
        Text = asked.Words.In(premises),
        Values = Placed(asked.ValuesIn(premises)),
        Because = because,
    };

    /// <summary>The facts it was matched with that stand in the profile, below the agency itself, or that one of these names, as a body.</summary>
    private static List<MatchedFact> AboutOf(PartialMatch match)
    {
        var about = new List<MatchedFact>();
        Place? agency = null;
        foreach (var step in match.Bound)
        {
            if (match.Row[step.Index] is not Fact { Place.Pointer: not null } fact)
            {
                continue;
            }

            agency ??= fact is Case @case ? @case.Place : null;
            var isNamed = Array.Exists(step.Conditions, condition => condition.Identifies && !condition.ReadsAnyOf(match.Open));
            if ((fact.Place.Document == Document.Profile || isNamed) && fact.Place != agency && !about.Exists(known => known.Place == fact.Place))
            {
                about.Add(new MatchedFact(Words.Of(fact.GetType()), fact.Place));
            }
        }

        return about;
    }

    /// <summary>The values of facts that are there; a fact that was only sketched stands nowhere.</summary>
    private static IReadOnlyList<TrailValue> Placed(IReadOnlyList<TrailValue> values) =>
        values.All(value => value.Place.Pointer is not null) ? values : [.. values.Where(value => value.Place.Pointer is not null)];
}
