using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Network;
using NRules.OnePass;

namespace NRules.Sessions;

internal sealed class SessionFactory(RuleNetwork network, FactIdentityComparer factIdentityComparer) : ISessionFactory
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
        var session = NewSession();
        initializationAction(session);
        session.Start();
        return session;
    }

    /// <summary>Makes a session that matches in one pass; null if the rules do not allow it, or if actions are intercepted.</summary>
    public OnePassSession? TryCreateOnePassSession(IEnumerable<object> shared) =>
        ActionInterceptor is null && network.OnePassPlan is { } plan ? new OnePassSession(plan, factIdentityComparer, shared) : null;

    public ReteGraph GetSchema() => SchemaWriter.Write(network);

    private Session NewSession() => new(network, new EventHub(_events), factIdentityComparer)
    {
        DependencyResolver = DependencyResolver,
        ActionInterceptor = ActionInterceptor,
    };
}
