namespace NRules.Network;

/// <summary>
/// Members of one side of joins, in buckets. Those with a key are found by it; those without (there is no equality to look
/// them up by, or the key could not be read) are compared with everything.
/// </summary>
/// <param name="comparer">Compares keys; null where no member has one.</param>
internal sealed class HashIndex(IEqualityComparer<JoinKey>? comparer)
{
    // Empty buckets that are kept for keys to come.
    private const int MostSpares = 16;

    private readonly Dictionary<JoinKey, Bucket>? _keyed = comparer is null ? null : new Dictionary<JoinKey, Bucket>(comparer);
    private Bucket? _free;
    private int _spares;

    public Bucket Unkeyed { get; } = new();

    public IEnumerable<Bucket> Keyed => _keyed is null ? [] : _keyed.Values;

    public Bucket? Find(in JoinKey key) => _keyed!.GetValueOrDefault(key);

    public void Add(BucketMember member, in JoinKey key) => BucketOf(key).Add(member);

    public void AddUnkeyed(BucketMember member) => Unkeyed.Add(member);

    /// <summary>Moves a member to the bucket of its key. One whose key is what it was keeps its place.</summary>
    public void Move(BucketMember member, in JoinKey key) => Move(member, BucketOf(key));

    public void MoveUnkeyed(BucketMember member) => Move(member, Unkeyed);

    /// <summary>Takes a member out. One that is out already stays out.</summary>
    public void Remove(BucketMember member)
    {
        if (member.Bucket is not { } bucket)
        {
            return;
        }

        bucket.Remove(member);
        if (bucket is { First: null, Key: { } key })
        {
            _keyed!.Remove(key);
            Spare(bucket);
        }
    }

    private void Spare(Bucket bucket)
    {
        if (_spares < MostSpares)
        {
            _spares++;
            bucket.NextFree = _free;
            _free = bucket;
        }
    }

    private Bucket Spared()
    {
        if (_free is not { } bucket)
        {
            return new Bucket();
        }

        _spares--;
        _free = bucket.NextFree;
        bucket.NextFree = null;
        return bucket;
    }

    private void Move(BucketMember member, Bucket bucket)
    {
        if (member.Bucket != bucket)
        {
            Remove(member);
            bucket.Add(member);
        }
    }

    private Bucket BucketOf(in JoinKey key)
    {
        if (!_keyed!.TryGetValue(key, out var bucket))
        {
            bucket = Spared();
            bucket.Key = key;
            _keyed.Add(key, bucket);
        }

        return bucket;
    }
}
