using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Network;

namespace NRules.Sessions;

internal sealed class SessionFactory(RuleNetwork network, IFactIdentityComparer factIdentityComparer) : ISessionFactory
{
    private readonly EventHub _events = new();

    public IEventProvider Events => _events;

    public IDependencyResolver DependencyResolver
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new MissingDependencyResolver();

    public IActionInterceptor? ActionInterceptor { get; set; }

    public ISession CreateSession() => CreateSession(_ => { });

    public ISession CreateSession(Action<ISession> initializationAction)
    {
        ArgumentNullException.ThrowIfNull(initializationAction);
        return CreateSession(initializationAction, recycles: false);
    }

    /// <summary>Makes a session that may use its tuples again (<see cref="Session.Recycles"/>).</summary>
    public Session CreateSession(Action<ISession> initializationAction, bool recycles)
    {
        var session = new Session(network, new EventHub(_events), factIdentityComparer)
        {
            DependencyResolver = DependencyResolver,
            ActionInterceptor = ActionInterceptor,
            Recycles = recycles,
        };
        initializationAction(session);
        session.Start();
        return session;
    }

    public ReteGraph GetSchema() => SchemaWriter.Write(network);
}
