namespace NRules.Network;

/// <summary>What one session keeps for a join.</summary>
internal sealed class JoinMemory(IEqualityComparer<object>? keys)
{
    public JoinSide Tuples { get; } = new(keys);

    public JoinSide Facts { get; } = new(keys);

    /// <summary>Numbers the passes of this join over its entries.</summary>
    public long Pass { get; set; }
}
