using NRules.Sessions;

namespace NRules.Network;

/// <summary>One side of a join: a tuple or a fact, the bucket it is looked up in, and the tuples it is joined in.</summary>
internal sealed class JoinEntry
{
    public JoinEntry(MatchTuple tuple)
    {
        Tuple = tuple;
    }

    public JoinEntry(Fact fact)
    {
        Fact = fact;
    }

    public MatchTuple? Tuple { get; }

    public Fact? Fact { get; }

    /// <summary>Where the entry is found; null once it is out.</summary>
    public JoinBucket? Bucket { get; set; }

    public JoinEntry? Previous { get; set; }

    public JoinEntry? Next { get; set; }

    /// <summary>The tuples this entry is joined in, first to last.</summary>
    public MatchTuple? FirstJoined { get; set; }

    public MatchTuple? LastJoined { get; set; }

    /// <summary>The change to working memory in which the node last saw this tuple come or change. All facts were compared with it then.</summary>
    public long SeenIn { get; set; }

    /// <summary>The last pass over one other entry that has dealt with this one.</summary>
    public long DealtWithIn { get; set; }
}
