using NRules.Sessions;

namespace NRules;

/// <summary>A session for a host that asks one question after the other of it, and retracts the facts of each before the next.</summary>
internal static class RecyclingSession
{
    /// <summary>Makes a session that uses again what retracted facts leave behind, and so hardly allocates.</summary>
    /// <param name="factory">The factory.</param>
    /// <returns>The session. Its matches, and what they say of facts, are not to be read after the facts are retracted.</returns>
    internal static ISession Create(ISessionFactory factory) => ((SessionFactory)factory).CreateSession(_ => { }, recycles: true);
}
