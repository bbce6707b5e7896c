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
        var session = NewSession(null);
        initializationAction(session);
        session.Start();
        return session;
    }

    /// <summary>Makes a session that matches in one pass; null if the rules do not allow it.</summary>
    public Session? TryCreateOnePassSession() => network.OnePassPlan is { } plan ? NewSession(plan) : null;

    public ReteGraph GetSchema() => SchemaWriter.Write(network);

    private Session NewSession(OnePassPlan? plan) => new(network, new EventHub(_events), factIdentityComparer, plan)
    {
        DependencyResolver = DependencyResolver,
        ActionInterceptor = ActionInterceptor,
    };
}
