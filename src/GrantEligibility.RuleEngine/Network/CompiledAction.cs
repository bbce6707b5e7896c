using System.Linq.Expressions;
using NRules.Extensibility;
using NRules.RuleModel;
using NRules.Sessions;

namespace NRules.Network;

/// <summary>An action of a rule, compiled when it runs. Shared by threads.</summary>
internal sealed class CompiledAction
{
    private static readonly ParameterExpression Context = Expression.Parameter(typeof(IContext), "context");
    private static readonly ParameterExpression Arguments = Expression.Parameter(typeof(object?[]), "arguments");

    private readonly ActionElement _element;
    private readonly ExpressionDelegate<Action<IContext, object?[]>> _delegate;

    // Where each argument comes from: a slot of the row, or a service where the slot is -1.
    private readonly int[] _slots;
    private readonly Type?[] _services;

    public CompiledAction(ActionElement element, Scope scope, DependencyGroupElement dependencies, IExpressionCompiler compiler)
    {
        _element = element;
        _delegate = new(Write, compiler);
        var parameters = Lambda.Parameters.Skip(1).ToArray();
        _slots = new int[parameters.Length];
        _services = new Type?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var dependency = scope.Declares(parameters[i].Name)
                ? null
                : dependencies.Dependencies.FirstOrDefault(d => d.Declaration.Name == parameters[i].Name);
            _services[i] = dependency?.ServiceType;
            _slots[i] = dependency is null ? scope.SlotOf(parameters[i], Lambda) : -1;
        }
    }

    public LambdaExpression Lambda => _element.Expression;

    public ActionTrigger Trigger => _element.ActionTrigger;

    /// <summary>The arguments without the context. Services are asked for here.</summary>
    public object?[] ArgumentsFor(ActionContext context, Fact[] row)
    {
        var arguments = new object?[_slots.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = _services[i] is { } service ? context.Resolve(service) : row[_slots[i]].Value;
        }

        return arguments;
    }

    public void Invoke(IContext context, object?[] arguments) => _delegate.Current(context, arguments);

    private Expression<Action<IContext, object?[]>> Write()
    {
        var replacements = new Dictionary<ParameterExpression, Expression> { [Lambda.Parameters[0]] = Context };
        for (var i = 0; i < _slots.Length; i++)
        {
            var parameter = Lambda.Parameters[i + 1];
            replacements[parameter] = Expression.Convert(
                Expression.ArrayIndex(Arguments, Expression.Constant(i)),
                parameter.Type);
        }

        return Expression.Lambda<Action<IContext, object?[]>>(
            ParameterReplacer.Replace(Lambda.Body, replacements), Context, Arguments);
    }
}
