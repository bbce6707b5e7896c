using NRules.Sessions;

namespace NRules.Network;

/// <summary>How a join is matched in one pass: nothing is kept on the left.</summary>
internal sealed partial class JoinNode
{
    public override bool Match(OnePass pass, ReadOnlySpan<TupleNode> rest)
    {
        if (pass.Session.Memories[Memory.Id] is not AlphaFacts facts)
        {
            return false;
        }

        var index = facts.Index(_index);
        if (_tupleKey is null)
        {
            return Match(pass, index.Unkeyed, _conditions, rest);
        }

        if (_tupleKey.TryRead(pass.Row, out var key))
        {
            return Match(pass, index.Find(key), _conditionsOfKeyed, rest) || Match(pass, index.Unkeyed, _conditions, rest);
        }

        foreach (var bucket in index.Keyed)
        {
            if (Match(pass, bucket, _conditions, rest))
            {
                return true;
            }
        }

        return Match(pass, index.Unkeyed, _conditions, rest);
    }

    private bool Match(OnePass pass, Bucket? facts, LhsExpression<bool>[] conditions, ReadOnlySpan<TupleNode> rest)
    {
        for (var place = (FactEntry.Place?)facts?.First; place is not null; place = (FactEntry.Place?)place.Next)
        {
            var fact = place.Entry.Fact;
            if (Holds(pass, fact, conditions) && pass.Continue(fact, rest))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(OnePass pass, Fact fact, LhsExpression<bool>[] conditions)
    {
        if (SameFactSlot is { } slot && pass.Row[slot] != fact)
        {
            return false;
        }

        foreach (var condition in conditions)
        {
            if (!condition.Invoke(pass.Row, fact))
            {
                return false;
            }
        }

        return true;
    }
}
