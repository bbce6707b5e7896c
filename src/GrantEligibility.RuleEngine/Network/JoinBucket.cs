namespace NRules.Network;

/// <summary>Entries of one side of a join that share a key, in the order they came.</summary>
internal sealed class JoinBucket(object? key)
{
    /// <summary>The key; null for the bucket of those without one.</summary>
    public object? Key { get; } = key;

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

    public void Remove(JoinEntry entry)
    {
        if (entry.Previous is null)
        {
            First = entry.Next;
        }
        else
        {
            entry.Previous.Next = entry.Next;
        }

        if (entry.Next is null)
        {
            Last = entry.Previous;
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
