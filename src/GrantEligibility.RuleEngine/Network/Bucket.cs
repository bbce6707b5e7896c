namespace NRules.Network;

/// <summary>Members of a memory that share a key, in the order they came.</summary>
internal sealed class Bucket
{
    /// <summary>The key; null for the bucket of those without one.</summary>
    public JoinKey? Key { get; set; }

    public BucketMember? First { get; private set; }

    /// <summary>The next of those that are empty and wait to be used again.</summary>
    public Bucket? NextFree { get; set; }

    private BucketMember? Last { get; set; }

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
