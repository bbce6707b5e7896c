using NRules.Sessions;

namespace NRules.Network;

/// <summary>A tuple on the left of a join, and the tuples it is joined in.</summary>
internal sealed class TupleEntry : BucketMember
{
    public MatchTuple Tuple { get; set; } = null!;

    /// <summary>The tuples this one is joined in, first to last.</summary>
    public MatchTuple? FirstJoined { get; set; }

    public MatchTuple? LastJoined { get; set; }

    /// <summary>The change to working memory in which the tuple was last compared with the facts as they now are.</summary>
    public long SeenIn { get; set; }
}
