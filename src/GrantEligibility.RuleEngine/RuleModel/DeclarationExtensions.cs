using System.Linq.Expressions;

namespace NRules.RuleModel;

/// <summary>The way between declarations and the parameters by which expressions refer to them.</summary>
public static class DeclarationExtensions
{
    /// <summary>A new parameter with the name and type of the declaration.</summary>
    /// <param name="declaration">The declaration to refer to.</param>
    /// <returns>The parameter.</returns>
    public static ParameterExpression ToParameterExpression(this Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        return Expression.Parameter(declaration.Type, declaration.Name);
    }

    /// <summary>A declaration with the name and type of the parameter.</summary>
    /// <param name="parameter">The parameter; it must have a name.</param>
    /// <returns>The declaration, without a target.</returns>
    /// <exception cref="ArgumentException">The parameter has no name.</exception>
    public static Declaration ToDeclaration(this ParameterExpression parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return string.IsNullOrEmpty(parameter.Name)
            ? throw new ArgumentException($"A parameter of type {parameter.Type} has no name. Name it after the fact it stands for.", nameof(parameter))
            : new Declaration(parameter.Type, parameter.Name);
    }
}
