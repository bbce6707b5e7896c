using System.Diagnostics;
using NRules.Aggregators;
using NRules.Diagnostics;
using NRules.Extensibility;
using NRules.Network;

namespace NRules.Sessions;

/// <summary>One working memory over the shared network. What it keeps for nodes is found by the numbers of the nodes.</summary>
internal sealed partial class Session : ISession
{
    private readonly RuleNetwork _network;
    private readonly WorkingMemory _workingMemory;
    private readonly FactPropagation _propagation;
    private readonly LinkedFactQueue _linkedFacts;
    private sbyte[] _testResults = [];
    private SessionMetrics? _metrics;
    private bool _isHalted;

    public Session(RuleNetwork network, EventHub events, IFactIdentityComparer comparer)
    {
        _network = network;
        _workingMemory = new WorkingMemory(comparer);
        _propagation = new FactPropagation(this, network);
        _linkedFacts = new LinkedFactQueue(this);
        EventHub = events;
        AggregationContext = new AggregationContext(this, comparer);
        AgendaQueue = new Agenda(this, network.PriorityCount);
        Counters = new NodeCounter[network.NodeCount];
        Memories = new object?[network.NodeCount];
        EmptyTuple = new MatchTuple(network.Root, null, []);
    }

    public IAgenda Agenda => AgendaQueue;

    public IEventProvider Events => EventHub;

    public IMetricsProvider Metrics
    {
        get
        {
            if (_metrics is null)
            {
                Times = new NodeTimes[_network.NodeCount];
                _metrics = new SessionMetrics(Counters, Times, _network);
            }

            return _metrics;
        }
    }

    public required IDependencyResolver DependencyResolver
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    public IActionInterceptor? ActionInterceptor { get; set; }

    public bool AutoPropagateLinkedFacts { get; set; } = true;

    /// <summary>The events, for those who raise them.</summary>
    public EventHub EventHub { get; }

    /// <summary>The agenda, for those who change it.</summary>
    public Agenda AgendaQueue { get; }

    public AggregationContext AggregationContext { get; }

    /// <summary>How long each node worked; null until someone asks for metrics.</summary>
    public NodeTimes[]? Times { get; private set; }

    /// <summary>What passed through each node.</summary>
    public NodeCounter[] Counters { get; }

    /// <summary>What each node keeps for this session; null until it has something to keep.</summary>
    public object?[] Memories { get; }

    /// <summary>The tuple that every left-hand side starts from.</summary>
    public MatchTuple EmptyTuple { get; }

    /// <summary>Numbers the changes to working memory.</summary>
    public long Change { get; set; }

    /// <summary>Matches the rules that need no fact.</summary>
    public void Start()
    {
        Change++;
        _network.Root.Insert(this, EmptyTuple);
    }

    /// <summary>The time, once someone has asked for metrics; zero before.</summary>
    public long StartClock() => Times is null ? 0 : Stopwatch.GetTimestamp();

    /// <summary>What has passed since the clock was started, in ticks of the stopwatch; zero if it was not.</summary>
    public static long Elapsed(long started) => started == 0 ? 0 : Stopwatch.GetTimestamp() - started;

    /// <summary>A place for the results of the tests of one type, each zero.</summary>
    public sbyte[] ClearedTestResults(int count)
    {
        if (_testResults.Length < count)
        {
            _testResults = new sbyte[count];
        }
        else
        {
            Array.Clear(_testResults, 0, count);
        }

        return _testResults;
    }

    public ReteGraph GetSchema() => SchemaWriter.Write(_network);
}
