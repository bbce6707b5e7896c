namespace NRules.Network;

/// <summary>A fact's place in an alpha memory: its entry in each join on that memory.</summary>
internal sealed class AlphaMembership(AlphaMemory memory)
{
    public AlphaMemory Memory { get; } = memory;

    /// <summary>The entries, in the order of <see cref="AlphaMemory.Joins"/>.</summary>
    public JoinEntry[] Entries { get; } = new JoinEntry[memory.Joins.Count];

    /// <summary>Whether the fact still passes; set while an update is worked out.</summary>
    public bool StillPasses { get; set; }
}
