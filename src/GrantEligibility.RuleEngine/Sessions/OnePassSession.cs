using NRules.Sessions;

namespace NRules;

/// <summary>A session for a host that knows all facts of a question before it fires, and asks one question after the other.</summary>
internal static class OnePassSession
{
    /// <summary>Makes a session that matches each rule once when it fires, whatever the priorities.</summary>
    /// <param name="factory">The factory.</param>
    /// <returns>The session; null if the rules are not such that one pass finds all that follows.</returns>
    internal static ISession? TryCreate(ISessionFactory factory) => ((SessionFactory)factory).TryCreateOnePassSession();
}
