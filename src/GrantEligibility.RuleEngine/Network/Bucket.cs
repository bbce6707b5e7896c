namespace NRules.Network;

/// <summary>Members of a memory that share a key, in the order they came.</summary>
internal sealed class Bucket(JoinKey? key)
{
    private readonly long? _number = key is { IsNumber: true } number ? number.Number : null;

    /// <summary>The key; null for the bucket of those without one.</summary>
    public JoinKey? Key { get; } = key;

    public BucketMember? First { get; private set; }

    private BucketMember? Last { get; set; }

    /// <summary>Whether this is the bucket of a key, as far as numbers can tell.</summary>
    public bool Holds(in JoinKey key) => _number is { } number && key.IsNumber && key.Number == number;

    public void Add(BucketMember member)
    {
        member.Bucket = this;
        member.Previous = Last;
        if (Last is null)
        {
            First = member;
        }
        else
        {
            Last.Next = member;
        }

        Last = member;
    }

    public void Remove(BucketMember member)
    {
        if (member.Previous is null)
        {
            First = member.Next;
        }
        else
        {
            member.Previous.Next = member.Next;
        }

        if (member.Next is null)
        {
            Last = member.Previous;
        }
        else
        {
            member.Next.Previous = member.Previous;
        }

        member.Bucket = null;
        member.Previous = null;
        member.Next = null;
    }
}
