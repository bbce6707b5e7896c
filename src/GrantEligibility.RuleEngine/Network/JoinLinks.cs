using NRules.Sessions;

namespace NRules.Network;

/// <summary>Keeps the tuples that a join has made in two lists at once: that of the tuple and that of the fact they join.</summary>
internal static class JoinLinks
{
    public static void Add(MatchTuple joined, TupleEntry tuple, FactEntry fact)
    {
        joined.Left = tuple;
        joined.PreviousOfLeft = tuple.LastJoined;
        if (tuple.LastJoined is null)
        {
            tuple.FirstJoined = joined;
        }
        else
        {
            tuple.LastJoined.NextOfLeft = joined;
        }

        tuple.LastJoined = joined;

        joined.Right = fact;
        joined.PreviousOfRight = fact.LastJoined;
        if (fact.LastJoined is null)
        {
            fact.FirstJoined = joined;
        }
        else
        {
            fact.LastJoined.NextOfRight = joined;
        }

        fact.LastJoined = joined;
    }

    /// <summary>Takes a tuple out of both lists. Who goes through one of them has to know its next tuple by then.</summary>
    public static void Remove(MatchTuple joined)
    {
        var tuple = joined.Left!;
        if (joined.PreviousOfLeft is null)
        {
            tuple.FirstJoined = joined.NextOfLeft;
        }
        else
        {
            joined.PreviousOfLeft.NextOfLeft = joined.NextOfLeft;
        }

        if (joined.NextOfLeft is null)
        {
            tuple.LastJoined = joined.PreviousOfLeft;
        }
        else
        {
            joined.NextOfLeft.PreviousOfLeft = joined.PreviousOfLeft;
        }

        var fact = joined.Right!;
        if (joined.PreviousOfRight is null)
        {
            fact.FirstJoined = joined.NextOfRight;
        }
        else
        {
            joined.PreviousOfRight.NextOfRight = joined.NextOfRight;
        }

        if (joined.NextOfRight is null)
        {
            fact.LastJoined = joined.PreviousOfRight;
        }
        else
        {
            joined.NextOfRight.PreviousOfRight = joined.PreviousOfRight;
        }

        joined.Left = null;
        joined.Right = null;
        joined.PreviousOfLeft = null;
        joined.NextOfLeft = null;
        joined.PreviousOfRight = null;
        joined.NextOfRight = null;
    }
}
