namespace NRules.Network;

/// <summary>What a memory keeps in a bucket.</summary>
internal abstract class BucketMember
{
    /// <summary>Where it is found; null once it is out.</summary>
    public Bucket? Bucket { get; set; }

    public BucketMember? Previous { get; set; }

    public BucketMember? Next { get; set; }
}
