using NRules.Sessions;

namespace NRules.Network;

/// <summary>A fact's place in an alpha memory: where each index keeps it, and the tuples that joins have made with it there.</summary>
internal sealed class FactEntry
{
    public FactEntry(int indexCount)
    {
        Places = new Place[indexCount];
        for (var i = 0; i < indexCount; i++)
        {
            Places[i] = new Place(this);
        }
    }

    public Fact Fact { get; set; } = null!;

    /// <summary>What holds it.</summary>
    public AlphaFacts Memory { get; set; } = null!;

    /// <summary>The places, in the order of the indexes of the memory.</summary>
    public Place[] Places { get; }

    /// <summary>The tuples this fact is joined in, first to last, of all joins on the memory.</summary>
    public MatchTuple? FirstJoined { get; set; }

    public MatchTuple? LastJoined { get; set; }

    /// <summary>The fact's entry in another memory; once the entry is out, another entry that waits to be used again.</summary>
    public FactEntry? Next { get; set; }

    /// <summary>Whether the fact still passes the tests of the memory; set while an update is worked out.</summary>
    public bool StillPasses { get; set; }

    /// <summary>The place of the fact in one index.</summary>
    internal sealed class Place(FactEntry entry) : BucketMember
    {
        public FactEntry Entry { get; } = entry;
    }
}
