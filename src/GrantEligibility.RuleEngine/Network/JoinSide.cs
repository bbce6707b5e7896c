namespace NRules.Network;

/// <summary>
/// The tuples, or the facts, that one session holds in a join. Those with a key are found by it; those without (the join has
/// no index, or the key could not be read) are compared with everything.
/// </summary>
internal sealed class JoinSide(IEqualityComparer<object>? keys)
{
    private readonly Dictionary<object, JoinBucket>? _keyed = keys is null ? null : new Dictionary<object, JoinBucket>(keys);

    public JoinBucket Unkeyed { get; } = new(null);

    public IEnumerable<JoinBucket> Keyed => _keyed is null ? [] : _keyed.Values;

    public void Add(JoinEntry entry, object? key) => Bucket(key).Add(entry);

    /// <summary>Moves an entry to the bucket of its key. An entry whose key is what it was keeps its place.</summary>
    public void Move(JoinEntry entry, object? key)
    {
        var bucket = Bucket(key);
        if (entry.Bucket != bucket)
        {
            Remove(entry);
            bucket.Add(entry);
        }
    }

    /// <summary>Takes an entry out. One that is out already stays out.</summary>
    public void Remove(JoinEntry entry)
    {
        if (entry.Bucket is not { } bucket)
        {
            return;
        }

        bucket.Remove(entry);
        if (bucket is { First: null, Key: { } key })
        {
            _keyed!.Remove(key);
        }
    }

    public JoinBucket? Find(object key) => _keyed!.GetValueOrDefault(key);

    private JoinBucket Bucket(object? key)
    {
        if (key is null)
        {
            return Unkeyed;
        }

        if (!_keyed!.TryGetValue(key, out var bucket))
        {
            bucket = new JoinBucket(key);
            _keyed.Add(key, bucket);
        }

        return bucket;
    }
}
