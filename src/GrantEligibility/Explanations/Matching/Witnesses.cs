using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using NRules.RuleModel;

namespace GrantEligibility.Explanations.Matching;

/// <summary>
/// What a rule rests on where it asks only whether something is there: an engine notes no fact then, so that the conditions
/// are tested once more, on the facts that the session ended with. Belongs to one thread.
/// </summary>
internal sealed class Witnesses(Provenance provenance)
{
    private FactPool Facts => field ??= new(provenance.Facts);

    /// <summary>
    /// Every fact that meets what is asked to be there, each with the match that it meets it in: all of them, since the rule
    /// stands as long as one is left. In the order of the patterns, and of the places for one pattern.
    /// </summary>
    /// <param name="exists">What is asked.</param>
    /// <param name="match">What the rest of the rule is matched by.</param>
    internal IReadOnlyList<(PatternElement Pattern, Fact Fact, Premise[] Match)> Of(ExistsElement exists, Premise[] match) =>
        exists.Source is PatternElement { Source: null } only
            ? WithFactOf(only, match).ConvertAll(full => (only, (Fact)full[^1].Value!, full))
            : OfEach(exists, match);

    private List<(PatternElement Pattern, Fact Fact, Premise[] Match)> OfEach(ExistsElement exists, Premise[] match)
    {
        var found = Matches(exists.Source, match).ToList();
        return [.. ElementText.Patterns(exists.Source).SelectMany(pattern => found
            .Where(full => Holds(pattern, full))
            .Select(full => (Pattern: pattern, Fact: (Fact)full.First(premise => premise.Alias == pattern.Declaration.Name).Value!, Match: full))
            .DistinctBy(static witness => witness.Fact, ReferenceEqualityComparer.Instance))];
    }

    /// <summary>Whether an element holds on a match; a pattern does where its fact is one of the match.</summary>
    internal bool Holds(RuleElement element, Premise[] match) => element switch
    {
        PatternElement pattern => Premise.TryFind(match, pattern.Declaration.Name, out _),
        ExistsElement exists => Matches(exists.Source, match).Any(),
        NotElement not => !Matches(not.Source, match).Any(),
        ForAllElement all => Matches(all.BasePattern, match).All(one => all.Patterns.All(other =>
            PatternTest.Of(other).HoldsOn([.. one, one[^1] with { Alias = other.Declaration.Name }]))),
        OrElement or => FirstToHold(or, match) is not null,
        GroupElement group => group.ChildElements.All(child => Holds(child, match)),
        _ => true,
    };

    /// <summary>Which branch is the first that holds on a match, from 0; null if none does.</summary>
    internal int? FirstToHold(OrElement or, Premise[] match)
    {
        var number = 0;
        foreach (var branch in or.ChildElements)
        {
            if (Holds(branch, match))
            {
                return number;
            }

            number++;
        }

        return null;
    }

    /// <summary>The ways in which a match can go on, so that an element is met.</summary>
    private IEnumerable<Premise[]> Matches(RuleElement element, Premise[] match) => element switch
    {
        PatternElement { Source: null } pattern => WithFactOf(pattern, match),
        OrElement or => or.ChildElements.SelectMany(branch => Matches(branch, match)),
        GroupElement group => group.ChildElements.Aggregate(
            (IEnumerable<Premise[]>)[match], (before, child) => before.SelectMany(one => Matches(child, one))),
        _ => Holds(element, match) ? [match] : [],
    };

    private List<Premise[]> WithFactOf(PatternElement pattern, Premise[] match)
    {
        var test = PatternTest.Of(pattern);
        var found = new List<Premise[]>();
        Premise[] next = [.. match, default];
        foreach (var fact in Facts.Of(pattern.ValueType))
        {
            next[^1] = new Premise(pattern.Declaration.Name, fact, null);
            if (test.HoldsOn(next))
            {
                found.Add((Premise[])next.Clone());
            }
        }

        if (found.Count > 1)
        {
            found.Sort(InOrderOfPlaces);
        }

        return found;
    }

    private static int InOrderOfPlaces(Premise[] x, Premise[] y)
    {
        var (one, other) = (PointerOf(x[^1]), PointerOf(y[^1]));
        var byLength = one.Length.CompareTo(other.Length);
        return byLength != 0 ? byLength : string.CompareOrdinal(one, other);
    }

    // A shorter pointer comes first, so that the tenth of a list follows the ninth.
    private static string PointerOf(Premise premise) => ((Fact)premise.Value!).Place.Pointer ?? string.Empty;
}
