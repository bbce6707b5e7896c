using System.Linq.Expressions;
using NRules.Extensibility;
using NRules.Network.Interpretation;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>An action of a rule, compiled when it runs. Shared by threads.</summary>
internal sealed class CompiledAction
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IContext), "context");
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(Fact[]), "row");
    private static readonly ParameterExpression Services = Expression.Parameter(typeof(object[]), "services");

    private readonly LambdaParts _parts;
    private readonly ExpressionDelegate<Action<IContext, Fact[], object[]>> _delegate;
    private readonly IExpressionCompiler _compiler;
    private ExpressionDelegate<Func<IContext, Fact[], object?>>? _yield;

    // Where each argument comes from: a slot of the row, or, counted from -1 downwards, a service.
    private readonly int[] _sources;
    private readonly Type[] _services;

    public CompiledAction(ActionElement element, Scope scope, DependencyGroupElement dependencies, IExpressionCompiler compiler)
    {
        Trigger = element.ActionTrigger;
        DependencyElement? DependencyOf(ParameterExpression parameter) => dependencies.Dependencies.Count == 0 || scope.Declares(parameter.Name)
            ? null
            : dependencies.Dependencies.FirstOrDefault(d => d.Declaration.Name == parameter.Name);
        var context = element.Parts.Parameters[0];
        _parts = scope.Read(element.Parts, parameter => parameter == context || DependencyOf(parameter) is not null);
        var services = new List<Type>();
        _sources = new int[Parameters.Count - 1];
        for (var i = 0; i < _sources.Length; i++)
        {
            var parameter = Parameters[i + 1];
            if (DependencyOf(parameter) is { } dependency)
            {
                services.Add(dependency.ServiceType);
                _sources[i] = -services.Count;
            }
            else
            {
                _sources[i] = scope.SlotOf(parameter, _parts);
            }
        }

        _services = [.. services];
        _delegate = new(Write, compiler, Interpret);
        Yielded = FindYielded();
        _compiler = compiler;
    }

    /// <summary>The actions of a rule.</summary>
    public static CompiledAction[] Of(IRuleDefinition definition, Scope scope, IExpressionCompiler compiler)
    {
        var elements = definition.RightHandSide.Actions;
        var actions = new CompiledAction[elements.Count];
        for (var i = 0; i < actions.Length; i++)
        {
            actions[i] = new CompiledAction(elements[i], scope, definition.DependencyGroup, compiler);
        }

        return actions;
    }

    public LambdaExpression Lambda => _parts.Lambda;

    private IReadOnlyList<ParameterExpression> Parameters => _parts.Parameters;

    public ActionTrigger Trigger { get; }

    /// <summary>The fact that the action yields, if it does nothing else and asks for no service; otherwise null.</summary>
    public Expression? Yielded { get; }

    /// <summary>Asks for the services that the action needs.</summary>
    public object[] Resolve(ActionContext context) => _services.Length == 0 ? [] : Array.ConvertAll(_services, context.Resolve);

    /// <summary>The arguments without the context.</summary>
    public object?[] Arguments(Fact[] row, object[] services)
        => Array.ConvertAll(_sources, source => source < 0 ? services[-source - 1] : row[source].Value);

    public void Invoke(IContext context, Fact[] row, object[] services) => _delegate.Current(context, row, services);

    /// <summary>What an action yields that only yields. Where nobody asks it is not compiled.</summary>
    public object? Yield(IContext context, Fact[] row) => (_yield ??= new(WriteYield, _compiler, InterpretYield)).Current(context, row);

    // A Yield says anew what it yields whenever the match changes: Put(context, key, (object)fact).
    private Expression? FindYielded()
    {
        if (_services.Length > 0
            || Trigger != ActionElement.DefaultTrigger
            || _parts.Body is not MethodCallExpression { Method: { Name: nameof(Fluent.Expressions.LinkedFact.Put) } method } put
            || method.DeclaringType != typeof(Fluent.Expressions.LinkedFact))
        {
            return null;
        }

        var fact = put.Arguments[^1];
        return fact is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : fact;
    }

    private Expression<Func<IContext, Fact[], object?>> WriteYield() => Expression.Lambda<Func<IContext, Fact[], object?>>(
        Expression.Convert(InSlots(Yielded!), typeof(object)), Context, Row);

    private Expression<Action<IContext, Fact[], object[]>> Write() => Expression.Lambda<Action<IContext, Fact[], object[]>>(
        InSlots(_parts.Body), Context, Row, Services);

    private Action<IContext, Fact[], object[]>? Interpret()
        => new Interpreter(ArgumentOf).Of(_parts.Body) is { } evaluation
            ? (context, row, services) => evaluation(new Arguments(row, null, context, services))
            : null;

    private Func<IContext, Fact[], object?>? InterpretYield()
        => new Interpreter(ArgumentOf).Of(Yielded!) is { } evaluation ? (context, row) => evaluation(new Arguments(row, null, context)) : null;

    private Evaluation ArgumentOf(ParameterExpression parameter)
    {
        if (parameter == Parameters[0])
        {
            return (in a) => a.Context;
        }

        var index = 0;
        while (Parameters[index + 1] != parameter)
        {
            index++;
        }

        var source = _sources[index];
        return source < 0 ? (in a) => a.Services[-source - 1] : (in a) => a.Row[source].Value;
    }

    /// <summary>A part of the action that reads the row and the services in place of the parameters.</summary>
    private Expression InSlots(Expression part)
    {
        var replacements = new Dictionary<ParameterExpression, Expression> { [Parameters[0]] = Context };
        for (var i = 0; i < _sources.Length; i++)
        {
            var source = _sources[i];
            var parameter = Parameters[i + 1];
            Expression value = source < 0
                ? Expression.ArrayIndex(Services, Expression.Constant(-source - 1))
                : Expression.Property(Expression.ArrayIndex(Row, Expression.Constant(source)), nameof(Fact.Value));
            replacements[parameter] = Expression.Convert(value, parameter.Type);
        }

        return ParameterReplacer.Replace(part, replacements);
    }
}
