namespace GrantEligibility.Benchmarks.Scale;

/// <summary>An application of a recipient. It counts the rules that fire on it, so that a run can be checked.</summary>
/// <param name="id">The number that reviews name.</param>
/// <param name="recipientId">The recipient's number.</param>
public sealed class Application(int id, int recipientId)
{
    public int Id { get; } = id;

    public int RecipientId { get; } = recipientId;

    /// <summary>What is applied for, in dollars.</summary>
    public int Amount { get; set; } = 1_000 + id;

    /// <summary>How many rules fired on it.</summary>
    public int Fired { get; private set; }

    public void Fire() => Fired++;
}
