namespace NRules.Network;

/// <summary>
/// Members of one side of joins, in buckets. Those with a key are found by it; those without (there is no equality to look
/// them up by, or the key could not be read) are compared with everything.
/// </summary>
/// <param name="comparer">Compares keys; null where no member has one.</param>
internal sealed class HashIndex(IEqualityComparer<JoinKey>? comparer)
{
    // An index of few keys keeps their buckets when they are empty: the same keys are likely to come again.
    private const int FewKeys = 16;

    private readonly Dictionary<JoinKey, Bucket>? _keyed = comparer is null ? null : new Dictionary<JoinKey, Bucket>(comparer);

    // Many a fact and tuple in a row have the same key.
    private Bucket? _last;

    public Bucket Unkeyed { get; } = new(null);

    public IEnumerable<Bucket> Keyed => _keyed is null ? [] : _keyed.Values;

    public Bucket? Find(in JoinKey key)
    {
        if (_last is { } last && last.Holds(key))
        {
            return last;
        }

        if (_keyed!.TryGetValue(key, out var bucket))
        {
            _last = bucket;
        }

        return bucket;
    }

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
        if (bucket is { First: null, Key: { } key } && (_keyed!.Count > FewKeys || !key.IsNumber))
        {
            _keyed.Remove(key);
            _last = null;
        }
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
        var bucket = Find(key);
        if (bucket is null)
        {
            bucket = new Bucket(key);
            _keyed!.Add(key, bucket);
            _last = bucket;
        }

        return bucket;
    }
}
