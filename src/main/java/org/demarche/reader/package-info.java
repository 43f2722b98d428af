/**
 * A language model as second reader, behind the chat API that OpenAI began and Ollama, llama.cpp,
 * vLLM and hosted services speak. {@link org.demarche.reader.ModelReader} asks it about windows of
 * an article, keeps its answers on the disk, and gives them as rows; what they are worth is decided
 * in {@code resolve.readings}. The library that speaks the API is loaded with the first question.
 */
package org.demarche.reader;
