using System.Linq.Expressions;
using NRules.RuleModel;

namespace NRules.Network;

/// <summary>The declarations that a place in a left-hand side can see, each with its slot in the row. Immutable.</summary>
internal sealed class Scope
{
    public static readonly Scope Empty = new([]);

    private readonly Declaration[] _declarations;

    private Scope(Declaration[] declarations)
    {
        _declarations = declarations;
    }

    /// <summary>The number of facts in a row.</summary>
    public int Width => _declarations.Length;

    public IReadOnlyList<Declaration> Declarations => _declarations;

    public Scope With(Declaration declaration) => new([.. _declarations, declaration]);

    public bool Declares(string? name) => Array.Exists(_declarations, d => d.Name == name);

    /// <summary>The lambda as it reads here: a parameter that only another alternative of an <c>Or</c> declares has the default of its type.</summary>
    /// <param name="lambda">The lambda. The model has made sure that something before it declares each of its parameters.</param>
    /// <param name="isOwn">Whether a parameter is none that a left-hand side declares.</param>
    public LambdaParts Read(LambdaParts lambda, Predicate<ParameterExpression> isOwn)
    {
        var read = new List<ParameterExpression>(lambda.Parameters.Count);
        foreach (var parameter in lambda.Parameters)
        {
            if (isOwn(parameter) || Declares(parameter.Name))
            {
                read.Add(parameter);
            }
        }

        if (read.Count == lambda.Parameters.Count)
        {
            return lambda;
        }

        var defaults = lambda.Parameters.Except(read).ToDictionary(p => p, p => (Expression)Expression.Default(p.Type));
        return new LambdaParts(ParameterReplacer.Replace(lambda.Body, defaults), read, lambda.ReturnType);
    }

    public int SlotOf(ParameterExpression parameter, LambdaParts lambda)
    {
        // The nearest declaration wins where a nested group uses a name again.
        var slot = Array.FindLastIndex(_declarations, d => d.Name == parameter.Name);
        return slot >= 0
            ? slot
            : throw new InvalidOperationException(
                $"'{lambda}' reads '{parameter.Name}', which no earlier pattern declares" +
                (_declarations.Length == 0 ? "." : $". Declared are {string.Join(", ", _declarations.Select(d => d.Name))}."));
    }
}
