using NRules.Diagnostics;
using NRules.Extensibility;

namespace NRules;

/// <summary>Compiled rules, and the sessions that run them. Safe for use by several threads; set its properties before sharing it.</summary>
public interface ISessionFactory : ISessionSchemaProvider
{
    /// <summary>What happens in any session of this factory. The sender is the session; handlers run on its thread.</summary>
    IEventProvider Events { get; }

    /// <summary>Gives the services that rules depend on, in sessions created from now on.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>Stands between a session and the actions of rules, in sessions created from now on; null for none.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Makes a session.</summary>
    ISession CreateSession();

    /// <summary>Makes a session.</summary>
    /// <param name="initializationAction">Called before rules that need no fact are matched, so that what it subscribes to sees them too.</param>
    ISession CreateSession(Action<ISession> initializationAction);
}
