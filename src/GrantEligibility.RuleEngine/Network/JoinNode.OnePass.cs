using NRules.OnePass;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>How a join is matched in one pass: nothing is kept on the left.</summary>
internal sealed partial class JoinNode
{
    // So many facts are compared one by one: an index would have to be filled first.
    private const int Few = 12;

    public override bool Match(Pass pass, ReadOnlySpan<TupleNode> rest)
    {
        var memory = pass.In(Memory);
        var facts = memory.Facts;
        var row = pass.Slots;
        if (facts.Length > Few && _tupleKey is not null && _tupleKey.TryRead(row, out var key))
        {
            var index = memory.IndexBy(Memory, _index);
            return Match(pass, index, index.First(key), facts, _conditionsOfKeyed, rest)
                || Match(pass, index, index.FirstUnreadable, facts, _conditions, rest);
        }

        foreach (var fact in facts)
        {
            if (Holds(row, fact, _conditions) && pass.Continue(fact, rest))
            {
                return true;
            }
        }

        return false;
    }

    private bool Match(
        Pass pass, PassIndex index, int first, ReadOnlySpan<Fact> facts, LhsExpression<bool>[] conditions, ReadOnlySpan<TupleNode> rest)
    {
        for (var place = first; place >= 0; place = index.Next(place))
        {
            if (Holds(pass.Slots, facts[place], conditions) && pass.Continue(facts[place], rest))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(Fact[] row, Fact fact, LhsExpression<bool>[] conditions)
    {
        if (SameFactSlot is { } slot && row[slot] != fact)
        {
            return false;
        }

        foreach (var condition in conditions)
        {
            if (!condition.Invoke(row, fact))
            {
                return false;
            }
        }

        return true;
    }
}
