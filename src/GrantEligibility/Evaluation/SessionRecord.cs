namespace GrantEligibility.Evaluation;

/// <summary>
/// What a session knew once it had fired, apart from the session, which may go on to other questions. Immutable and shareable
/// between threads.
/// </summary>
internal abstract class SessionRecord
{
    private Provenance? _provenance;

    /// <summary>What rules concluded, in the order it came.</summary>
    internal abstract object[] Conclusions { get; }

    /// <summary>All facts, and where they came from; read when somebody first asks.</summary>
    internal Provenance Provenance => Volatile.Read(ref _provenance)
        ?? Interlocked.CompareExchange(ref _provenance, ReadProvenance(), null)
        ?? _provenance;

    private protected abstract Provenance ReadProvenance();
}
