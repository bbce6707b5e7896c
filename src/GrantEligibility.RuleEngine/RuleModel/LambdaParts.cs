using System.Linq.Expressions;

namespace NRules.RuleModel;

/// <summary>
/// A lambda as its body and its parameters. The lambda itself is made when somebody asks for it: its type is mostly new to the
/// runtime, which takes longer to make it than all the rest. Immutable; threads may share it.
/// </summary>
internal sealed class LambdaParts
{
    private LambdaExpression? _lambda;

    public LambdaParts(LambdaExpression lambda)
        : this(lambda.Body, lambda.Parameters, lambda.ReturnType) => _lambda = lambda;

    public LambdaParts(Expression body, IReadOnlyList<ParameterExpression> parameters, Type returnType)
    {
        Body = body;
        Parameters = parameters;
        ReturnType = returnType;
    }

    public Expression Body { get; }

    public IReadOnlyList<ParameterExpression> Parameters { get; }

    public Type ReturnType { get; }

    /// <summary>The lambda; the same whenever it is asked for.</summary>
    public LambdaExpression Lambda => _lambda ?? Interlocked.CompareExchange(ref _lambda, NewLambda(), null) ?? _lambda;

    public override string ToString() => Lambda.ToString();

    private LambdaExpression NewLambda()
        => Expression.Lambda(Expression.GetDelegateType([.. Parameters.Select(p => p.Type), ReturnType]), Body, Parameters);
}
