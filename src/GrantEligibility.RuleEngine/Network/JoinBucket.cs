namespace NRules.Network;

/// <summary>Entries of one side of a join that share a key, in the order they came.</summary>
internal sealed class JoinBucket
{
    public JoinEntry? First { get; private set; }

    private JoinEntry? Last { get; set; }

    public void Add(JoinEntry entry)
    {
        entry.Bucket = this;
        entry.Previous = Last;
        if (Last is null)
        {
            First = entry;
        }
        else
        {
            Last.Next = entry;
        }

        Last = entry;
    }

    public static void Remove(JoinEntry entry)
    {
        if (entry.Bucket is not { } bucket)
        {
            return;
        }

        if (entry.Previous is null)
        {
            bucket.First = entry.Next;
        }
        else
        {
            entry.Previous.Next = entry.Next;
        }

        if (entry.Next is null)
        {
            bucket.Last = entry.Previous;
        }
        else
        {
            entry.Next.Previous = entry.Previous;
        }

        entry.Bucket = null;
        entry.Previous = null;
        entry.Next = null;
    }
}
