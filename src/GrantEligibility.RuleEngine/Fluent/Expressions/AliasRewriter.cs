using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Fluent.Expressions;

/// <summary>
/// Turns a lambda of a rule class into one whose parameters are the declarations it uses. A reference to an alias becomes a parameter of the alias's name, wherever it stands, inner
/// lambdas included; other captured variables become constants, so that two rules with equal tests have equal expressions.
/// </summary>
internal sealed class AliasRewriter : ExpressionVisitor
{
    private readonly AliasScope _scope;
    private readonly bool _keepVariables;
    private readonly Dictionary<ParameterExpression, Expression> _replacements = [];
    private readonly List<ParameterExpression> _parameters = [];

    private AliasRewriter(AliasScope scope, bool keepVariables)
    {
        _scope = scope;
        _keepVariables = keepVariables;
    }

    /// <summary>For an expression over earlier aliases alone.</summary>
    public static LambdaParts Rewrite(AliasScope scope, LambdaExpression lambda)
    {
        var rewriter = new AliasRewriter(scope, keepVariables: false);
        return rewriter.Lambda(rewriter.Visit(lambda.Body), lambda.ReturnType);
    }

    /// <summary>For an expression over one item: <paramref name="item"/> becomes the first parameter, whether the lambda uses it or not.</summary>
    public static LambdaParts Rewrite(AliasScope scope, LambdaExpression lambda, Declaration item)
    {
        var rewriter = new AliasRewriter(scope, keepVariables: false);
        if (lambda.Parameters is not [var written])
            throw new InvalidOperationException($"'{lambda}' takes {lambda.Parameters.Count} parameters. Write it over one, the item; aliases are used by name.");
        rewriter._replacements.Add(written, rewriter.ParameterOf(item));
        return rewriter.Lambda(rewriter.Visit(lambda.Body), lambda.ReturnType);
    }

    /// <summary>For an action, whose <paramref name="body"/> is made of inlined lambdas: the context stays the first parameter. Captured variables stay too, since an action may well use what changes between firings.</summary>
    public static LambdaParts RewriteAction(AliasScope scope, ParameterExpression context, Func<AliasRewriter, Expression> body)
    {
        var rewriter = new AliasRewriter(scope, keepVariables: true);
        rewriter._parameters.Add(context);
        return rewriter.Lambda(body(rewriter), typeof(void));
    }

    /// <summary>The rewritten body of a lambda whose parameters stand for the given expressions.</summary>
    public Expression Inline(LambdaExpression lambda, params ReadOnlySpan<Expression> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
            _replacements[lambda.Parameters[i]] = arguments[i];
        return Visit(lambda.Body);
    }

    protected override Expression VisitParameter(ParameterExpression node) => _replacements.GetValueOrDefault(node, node);

    protected override Expression VisitMember(MemberExpression node)
    {
        if (CapturedVariable.From(node) is not { } variable)
        {
            // What is left of a chain to the rule object itself, as in a call of its method.
            return !_keepVariables && CapturedVariable.IsHolder(node) ? Expression.Constant(CapturedVariable.Read(node), node.Type) : base.VisitMember(node);
        }
        if (_scope.Resolve(variable) is not { } declaration)
            return _keepVariables ? node : variable.ToConstant();
        return declaration.Type == node.Type
            ? ParameterOf(declaration)
            : throw new InvalidOperationException($"'{variable.Name}' is used as {node.Type}, but the alias of that name is {declaration.Type}. Rename one of the two.");
    }

    private ParameterExpression ParameterOf(Declaration declaration)
    {
        var parameter = _parameters.Find(p => p.Name == declaration.Name && p.Type == declaration.Type);
        if (parameter is null)
        {
            parameter = declaration.ToParameterExpression();
            _parameters.Add(parameter);
        }
        return parameter;
    }

    private LambdaParts Lambda(Expression body, Type returnType) => new(body, _parameters, returnType);
}
