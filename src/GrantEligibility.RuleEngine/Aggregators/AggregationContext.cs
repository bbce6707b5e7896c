namespace NRules.Aggregators;

/// <summary>What an aggregator may know of the session it works in.</summary>
public class AggregationContext
{
    internal AggregationContext(Sessions.Session session, IFactIdentityComparer factIdentityComparer)
    {
        Session = session;
        FactIdentityComparer = factIdentityComparer;
    }

    /// <summary>Tells which facts are the same fact.</summary>
    public IFactIdentityComparer FactIdentityComparer { get; }

    internal Sessions.Session Session { get; }
}
