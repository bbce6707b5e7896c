using System.Linq.Expressions;

namespace NRules.Fluent.Expressions;

/// <summary>An expression of a query's step, as the author wrote it, with the name that says what it is for.</summary>
internal sealed record RoleExpression(string Role, LambdaExpression Expression);
