using NRules.Aggregators;
using NRules.Extensibility;
using NRules.Network;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules;

/// <summary>Compiles rules into a session factory. Not safe for use by several threads; the factory is.</summary>
public class RuleCompiler
{
    private readonly RuleCompilerOptions _options;

    /// <summary>Makes a compiler with the default options.</summary>
    public RuleCompiler()
        : this(RuleCompilerOptions.Default)
    {
    }

    /// <summary>Makes a compiler.</summary>
    /// <param name="options">The options.</param>
    public RuleCompiler(RuleCompilerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Says which facts are the same fact. Set it up before compiling.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>The aggregators that rules may name, besides those of the engine. Set it up before compiling.</summary>
    public AggregatorRegistry AggregatorRegistry { get; } = new();

    /// <summary>Turns expressions into delegates while rules are compiled. Unless set, the framework does it when they are evaluated, and interprets the first evaluations.</summary>
    public IExpressionCompiler ExpressionCompiler
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = new DefaultExpressionCompiler();

    /// <summary>Compiles rules.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    /// <returns>A factory of sessions over these rules.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles rules.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    /// <param name="cancellationToken">Stops compilation between two rules.</param>
    /// <returns>A factory of sessions over these rules.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var builder = new NetworkBuilder(_options, AggregatorRegistry, ExpressionCompiler);
        foreach (var definition in ruleDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                builder.Add(definition);
            }
            catch (Exception exception)
            {
                throw new RuleCompilationException(
                    $"The rule '{definition.Name}' could not be compiled: {exception.Message}", definition.Name, exception);
            }
        }

        return new SessionFactory(builder.Build(), FactIdentityComparerRegistry.Build());
    }

    /// <summary>Compiles the rules of rule sets.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <returns>A factory of sessions over these rules.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles the rules of rule sets.</summary>
    /// <param name="ruleSets">The rule sets.</param>
    /// <param name="cancellationToken">Stops compilation between two rules.</param>
    /// <returns>A factory of sessions over these rules.</returns>
    /// <exception cref="RuleCompilationException">A rule could not be compiled.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return Compile(ruleSets.SelectMany(set => set.Rules), cancellationToken);
    }
}
