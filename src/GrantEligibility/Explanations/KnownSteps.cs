using GrantEligibility.Facts;

namespace GrantEligibility.Explanations;

/// <summary>
/// The steps of a condition that says the same wherever it reads one value in one place: of one decision after the other the
/// same few are drawn. Thread-safe.
/// </summary>
/// <param name="alias">The name that matches bind the fact to.</param>
/// <param name="member">The member that is read.</param>
internal sealed class KnownSteps(string alias, FactMember member)
{
    // A word or two in the few places where profiles have it.
    private const int Most = 16;

    private (string? Text, Place Owner, TrailNode Step)[] _known = [];
    private int _place;

    /// <summary>Finds the step for a match, and draws it where it is not known.</summary>
    /// <returns>The step; null where the value cannot be read, or is one of many that it may be.</returns>
    internal TrailNode? Find(Premise[] match, ConditionText condition)
    {
        if (!Premise.TryFind(match, alias, ref _place, out var premise)
            || premise.Value is not Fact fact
            || !member.TryGet(fact, out var value)
            || value is not (null or Enum or bool or (>= 0 and <= 9)))
        {
            return null;
        }

        var text = value is null ? null : member.TextOf(value);
        var known = Volatile.Read(ref _known);
        foreach (ref readonly var one in known.AsSpan())
        {
            if (one.Text == text && one.Owner == fact.Place)
            {
                return one.Step;
            }
        }

        var step = condition.Drawn(match);
        if (known.Length < Most)
        {
            Volatile.Write(ref _known, [.. known, (text, fact.Place, step)]);
        }

        return step;
    }
}
