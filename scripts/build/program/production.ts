/** React reads this at its first import: its development build is slower and larger. */
process.env.NODE_ENV = 'production';
